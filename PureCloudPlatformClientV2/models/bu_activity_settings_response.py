# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActivityCodeReference


class BuActivitySettingsResponse(Model):
    """Business unit activity settings: default activity code. No method or topic of the definition has it."""

    default_activity_code: ActivityCodeReference | None = field("defaultActivityCode", default=None)
