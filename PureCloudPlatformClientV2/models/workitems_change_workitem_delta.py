# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference, WorkitemDelta


class WorkitemsChangeWorkitemDelta(Model):
    """Part of WorkitemChangeListing."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorkitemDelta | None = field("delta", default=None)
