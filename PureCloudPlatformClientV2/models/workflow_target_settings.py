# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkflowTargetSettings(Model):
    """Part of TriggerTarget."""

    data_format: Literal["Json", "TopLevelPrimitives"] | str | None = field("dataFormat", default=None)
