// Small helps on top of pages that work without them. No inline styles, no eval.
(() => {
  const on = (type, selector, act) =>
    document.addEventListener(type, e => {
      const el = e.target.closest?.(selector);
      if (el) act(el, e);
    });

  // A changed sort order sends its form.
  on('change', '[data-autosubmit]', el => el.form.requestSubmit());

  // Share: the phone's own sheet, else the address is copied and the button says so.
  on('click', '[data-share]', async el => {
    const url = el.dataset.share || location.href;
    if (navigator.share) return navigator.share({ title: document.title, url }).catch(() => {});
    await navigator.clipboard.writeText(url);
    const label = el.querySelector('[data-label]');
    const before = label.textContent;
    label.textContent = el.dataset.copied;
    el.classList.add('copied');
    setTimeout(() => { label.textContent = before; el.classList.remove('copied'); }, 2500);
  });

  on('click', '[data-print]', () => print());

  // Saving stays on the page, so that "back" still leads to the list; which products are saved is kept beside the list
  // itself, because a page is the same for everybody. A refusal is told by the page that the form opens.
  const saves = () => { try { return (localStorage.getItem('saves') ?? '').split(' ').filter(Boolean); } catch { return []; } };
  const keepSaves = ids => { try { localStorage.setItem('saves', ids.join(' ')); } catch { /* nothing is marked */ } };
  const markSaved = form => {
    const button = form.querySelector('[data-saved]');
    button.setAttribute('aria-pressed', 'true');
    button.querySelector('[data-label]').textContent = button.dataset.saved;
  };
  const ownList = document.querySelector('[data-saves]');
  if (ownList) keepSaves(ownList.dataset.saves.split(' '));
  const saveForm = document.querySelector('form.save');
  if (saveForm && saves().includes(saveForm.elements.product.value)) markSaved(saveForm);
  on('submit', 'form.save', async (form, e) => {
    e.preventDefault();
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)), redirect: 'manual' }).catch(() => null);
    if (answer?.type !== 'opaqueredirect') return form.submit();
    keepSaves([...new Set([...saves(), form.elements.product.value])]);
    markSaved(form);
    document.getElementById('saved').classList.add('shown');
  });

  // Two to four can be compared.
  const compare = document.getElementById('compare');
  const countTicks = () => {
    const ticks = [...compare.elements].filter(box => box.checked).length;
    document.querySelector('button[form=compare]').disabled = ticks < 2 || ticks > 4;
  };
  if (compare && document.querySelector('button[form=compare]')) {
    countTicks();
    on('change', 'input[form=compare]', countTicks);
  }

  // While the sheet of filters is open, the keyboard stays in it.
  const behindSheet = isOpen => document.querySelectorAll('#results, .site-header, .site-footer').forEach(el => { el.inert = isOpen; });
  document.addEventListener('beforetoggle', e => { if (e.target.id === 'facets') behindSheet(e.newState === 'open'); }, true);
  document.addEventListener('htmx:afterSwap', () => { if (document.querySelector('#facets:popover-open')) behindSheet(true); });

  // Gallery: a thumb moves the track, the track marks its thumb, a picture opens large.
  const markThumb = (gallery, id) =>
    gallery.querySelectorAll('.gallery-thumbs a').forEach(a =>
      a.hash === '#' + id ? a.setAttribute('aria-current', 'true') : a.removeAttribute('aria-current'));

  on('click', '.gallery-thumbs a', (a, e) => {
    e.preventDefault();
    const item = document.getElementById(a.hash.slice(1));
    item.parentElement.scrollTo({ left: item.offsetLeft - item.parentElement.offsetLeft, behavior: 'smooth' });
    markThumb(a.closest('.gallery'), item.id);
  });

  on('click', '.gallery-track a', (a, e) => {
    const dialog = document.querySelector('dialog.zoom');
    if (!dialog?.showModal || e.ctrlKey || e.metaKey) return;
    e.preventDefault();
    const from = a.querySelector('img');
    const large = dialog.querySelector('img');
    large.src = a.href;
    large.alt = from.alt;
    dialog.showModal();
  });
  on('click', 'dialog.zoom', dialog => dialog.close());

  const watchGalleries = root => root.querySelectorAll('.gallery').forEach(gallery => {
    const track = gallery.querySelector('.gallery-track');
    track.addEventListener('scroll', () =>
      markThumb(gallery, track.children[Math.round(track.scrollLeft / track.clientWidth)].id), { passive: true });
  });
  watchGalleries(document);
  document.addEventListener('htmx:load', e => watchGalleries(e.target));

  // Recently seen: this browser alone remembers, at most twelve; a page with a place for them shows them at its end.
  const forget = () => { try { localStorage.removeItem('seen'); } catch { /* it never remembered */ } };
  const place = document.querySelector('template[data-seen]');
  if (place) try {
    const own = JSON.parse(place.dataset.seen);
    const seen = JSON.parse(localStorage.getItem('seen') ?? '[]').filter(([, path]) => path !== own?.[1]);
    if (own) localStorage.setItem('seen', JSON.stringify([own, ...seen].slice(0, 12)));
    const row = place.content.cloneNode(true);
    const list = row.querySelector('ul');
    const sample = list.firstElementChild;
    list.replaceChildren(...seen.filter(([tag]) => tag === document.documentElement.lang).map(([, path, name, price, picture, alt]) => {
      const item = sample.cloneNode(true);
      item.querySelector('a').pathname = path;
      item.querySelector('b').textContent = name;
      item.querySelector('.price').textContent = price;
      Object.assign(item.querySelector('img'), { src: picture, alt });
      return item;
    }));
    if (list.firstChild) place.after(row);
  } catch { forget(); }
  on('click', '[data-forget]', el => {
    forget();
    el.closest('section').remove();
  });

  // A note that the address shows is for this visit, not for whoever the address is sent to.
  addEventListener('load', () => {
    if (document.querySelector('.told:target')) history.replaceState(null, '', location.pathname + location.search);
  });

  // View transition between a card's picture and the product's first picture.
  const name = (el, value) => { if (el) el.style.viewTransitionName = value; };
  const cardFor = url => url && [...document.querySelectorAll('.product-card a, .window a')]
    .find(a => a.pathname === new URL(url).pathname)?.closest('.product-card, a')?.querySelector('.picture');
  const firstPicture = () => document.querySelector('.gallery-track .picture');

  addEventListener('pageswap', e => {
    if (!e.viewTransition || !e.activation?.entry) return;
    name(cardFor(e.activation.entry.url) ?? firstPicture(), 'product-picture');
  });
  addEventListener('pagereveal', async e => {
    if (!e.viewTransition) return;
    const picture = firstPicture() ?? cardFor(globalThis.navigation?.activation?.from?.url);
    name(picture, 'product-picture');
    await e.viewTransition.ready.catch(() => {});
    name(picture, '');
  });
})();
