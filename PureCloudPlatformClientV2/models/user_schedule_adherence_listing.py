# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserScheduleAdherence


class UserScheduleAdherenceListing(Model):
    """List of user schedule adherence. Answer of get_workforcemanagement_managementunit_adherence."""

    entities: list[UserScheduleAdherence] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
