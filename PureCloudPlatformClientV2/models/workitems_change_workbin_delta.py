# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference, WorkbinDelta


class WorkitemsChangeWorkbinDelta(Model):
    """Part of WorkbinChangeListing."""

    version: int | None = field("version", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    delta: WorkbinDelta | None = field("delta", default=None)
