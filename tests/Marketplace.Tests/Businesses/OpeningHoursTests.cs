using Marketplace.Core.Businesses;

namespace Marketplace.Tests.Businesses;

public sealed class OpeningHoursTests
{
    private const string Week = "Mo-Th 08:00-17:00; Fr 08:00-11:30,13:00-17:00; Sa 09:00-12:00";

    // 2026-11-30 is a Monday.
    private static readonly DateOnly Monday = new(2026, 11, 30);

    [Theory]
    [InlineData("Mo-Fr 08:00-17:00", "08-17 08-17 08-17 08-17 08-17 - -")]
    [InlineData("Mo,We,Fr 08:00-17:00", "08-17 - 08-17 - 08-17 - -")]
    [InlineData("Mo-We,Sa 08:00-12:00,13:00-17:00", "08-12,13-17 08-12,13-17 08-12,13-17 - - 08-12,13-17 -")]
    [InlineData("Su 13:00-17:00,08:00-12:00", "- - - - - - 08-12,13-17")]
    [InlineData("Mo-Su 08:00-17:00; Su 09:00-12:00;", "08-17 08-17 08-17 08-17 08-17 08-17 09-12")]
    [InlineData("", "- - - - - - -")]
    public void The_simple_notation_is_read(string text, string week)
    {
        var hours = OpeningHours.Parse(text)!;

        Assert.Equal(text, hours.Text);
        Assert.Equal(week, string.Join(' ', OpeningHours.Days.Select(day => hours.On(day) is { Count: > 0 } open
            ? string.Join(',', open.Select(o => $"{o.Opens:HH}-{o.Closes:HH}")) : "-")));
    }

    [Theory]
    [InlineData("Mo-Fr")]
    [InlineData("08:00-17:00")]
    [InlineData("Mo-Fr 8:00-17:00")]
    [InlineData("Mo-Fr 08:00")]
    [InlineData("Mo-Fr 08:00-25:00")]
    [InlineData("Mo-Fr 17:00-08:00")]
    [InlineData("Mo-Fr 08:00-08:00")]
    [InlineData("Mo-Fr 08:00-12:00-17:00")]
    [InlineData("Mo-Tu-We 08:00-17:00")]
    [InlineData("Fr-Mo 08:00-17:00")]
    [InlineData("Mo, 08:00-17:00")]
    [InlineData("Mo 08:00-17:00,")]
    [InlineData("mo 08:00-17:00")]
    [InlineData("Sen-Jum 08:00-17:00")]
    [InlineData("Mo-Fr 08:00 - 17:00")]
    [InlineData("Mo-Fr 08:00-17:00; nonsense")]
    [InlineData("setiap hari")]
    public void What_is_not_understood_is_not_guessed(string text) => Assert.Null(OpeningHours.Parse(text));

    [Theory]
    [InlineData(0, "07:59", null)]
    [InlineData(0, "08:00", "08:00")]
    [InlineData(0, "16:59", "08:00")]
    [InlineData(0, "17:00", null)]
    [InlineData(4, "11:30", null)]
    [InlineData(4, "12:59", null)]
    [InlineData(4, "13:00", "13:00")]
    [InlineData(5, "11:59", "09:00")]
    [InlineData(6, "10:00", null)]
    public void The_door_is_open_from_the_first_minute_to_before_the_last(int day, string time, string? opened) =>
        Assert.Equal(opened, OpeningHours.Parse(Week)!.At(Moment(day, time))?.Opens.ToString("HH:mm", null));

    [Theory]
    [InlineData(0, "07:59", 0, "08:00")]
    [InlineData(0, "08:00", 1, "08:00")]
    [InlineData(0, "20:00", 1, "08:00")]
    [InlineData(4, "08:30", 4, "13:00")]
    [InlineData(4, "13:00", 5, "09:00")]
    [InlineData(5, "12:00", 7, "08:00")]
    [InlineData(6, "23:59", 7, "08:00")]
    public void The_next_opening_is_found_over_a_week(int day, string time, int nextDay, string nextTime) =>
        Assert.Equal(Moment(nextDay, nextTime), OpeningHours.Parse(Week)!.NextAfter(Moment(day, time)));

    [Fact]
    public void A_door_that_opens_once_a_week_opens_again_in_a_week()
    {
        var hours = OpeningHours.Parse("We 09:00-10:00")!;
        Assert.Equal(Moment(9, "09:00"), hours.NextAfter(Moment(2, "09:00")));
        Assert.Null(OpeningHours.Parse("")!.NextAfter(Moment(0, "09:00")));
    }

    private static DateTime Moment(int day, string time) => Monday.AddDays(day).ToDateTime(TimeOnly.Parse(time, null));
}
