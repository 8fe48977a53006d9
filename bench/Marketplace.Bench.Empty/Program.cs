// The least that an ASP.NET Core application can be: what start-up time and memory of the site are held against.
var app = WebApplication.CreateBuilder(args).Build();
app.MapGet("/health/ready", () => "OK");
app.MapGet("/", () => "OK");
app.Run();
