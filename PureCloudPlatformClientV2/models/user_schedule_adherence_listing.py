# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserScheduleAdherence


class UserScheduleAdherenceListing(Model):
    entities: list[UserScheduleAdherence] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
