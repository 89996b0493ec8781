# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActivityCodeReference


class BuActivitySettingsResponse(Model):
    """Comes with notifications."""

    default_activity_code: ActivityCodeReference | None = field("defaultActivityCode", default=None)
