# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import Division, UserReference


class ProfileWithDateRange(Model):
    """One of the profiles of a user profiles in date range. In UserProfilesInDateRange."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    self_uri: str | None = field("selfUri", default=None)


class UserProfilesInDateRange(Model):
    """A user profiles in date range: user, date start workday, date end workday and 1 more. Answer of
    post_gamification_profiles_user_query and 1 more.
    """

    user: UserReference | None = field("user", default=None)
    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    profiles: list[ProfileWithDateRange] | None = field("profiles", default=None)
