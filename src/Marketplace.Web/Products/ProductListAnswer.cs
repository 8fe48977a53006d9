using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Web.Products;

/// <summary>Answers with a list of products.</summary>
internal static class ProductListAnswer
{
    public static ViewResult List(this Controller controller, ProductListPage list)
    {
        controller.Response.StatusCode = list.Status;
        if (controller.Request.Headers.ContainsKey("HX-Request"))
            controller.Response.Headers["HX-Push-Url"] = list.Address.Page(list.Choices.Page); // without the form's empty fields
        return controller.View("ProductList", list);
    }
}
