using Marketplace.Web.Common;

return await Startup.RunAsync(args);
