# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserStation


class UserStations(Model):
    """Given by get_user_station."""

    associated_station: UserStation | None = field("associatedStation", default=None)
    effective_station: UserStation | None = field("effectiveStation", default=None)
    default_station: UserStation | None = field("defaultStation", default=None)
    last_associated_station: UserStation | None = field("lastAssociatedStation", default=None)
