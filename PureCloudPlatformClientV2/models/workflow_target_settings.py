# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkflowTargetSettings(Model):
    """WorkflowTargetSettings of the Platform API."""

    data_format: Literal["Json", "TopLevelPrimitives"] | str | None = field("dataFormat", default=None)
