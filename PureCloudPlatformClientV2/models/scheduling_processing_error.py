# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SchedulingProcessingError(Model):
    """Part of SchedulingStatusResponse."""

    internal_error_code: Literal["BadJson", "NotFound", "Fail"] | str | None = field("internalErrorCode", default=None)
    description: str | None = field("description", default=None)
