# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_schedule_adherence import UserScheduleAdherence


class UserScheduleAdherenceListing(Model):
    """UserScheduleAdherenceListing of the Platform API."""

    entities: list[UserScheduleAdherence] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
