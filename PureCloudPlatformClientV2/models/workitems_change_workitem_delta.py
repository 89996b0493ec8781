# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_reference import UserReference
    from .workitem_delta import WorkitemDelta


class WorkitemsChangeWorkitemDelta(Model):
    """WorkitemsChangeWorkitemDelta of the Platform API."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorkitemDelta | None = field("delta", default=None)
