# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserProfilesInDateRangeRequest(Model):
    """A user profiles in date range: start workday and end workday. Body of post_gamification_profiles_user_query and 1
    more.

    Required by the platform: start_workday, end_workday.
    """

    start_workday: str | None = field("startWorkday", default=None)
    end_workday: str | None = field("endWorkday", default=None)
