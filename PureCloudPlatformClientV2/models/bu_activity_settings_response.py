# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .activity_code_reference import ActivityCodeReference


class BuActivitySettingsResponse(Model):
    """BuActivitySettingsResponse of the Platform API."""

    default_activity_code: ActivityCodeReference | None = field("defaultActivityCode", default=None)
