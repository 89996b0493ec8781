# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference
    from .worktype_delta import WorktypeDelta


class WorkitemsChangeWorktypeDelta(Model):
    """WorkitemsChangeWorktypeDelta of the Platform API."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorktypeDelta | None = field("delta", default=None)
