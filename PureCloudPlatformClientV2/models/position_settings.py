# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class PositionSettings(Model):
    """Position of a web deployment configuration version. In WebDeploymentConfigurationVersion and 1 more."""

    alignment: Literal["Auto", "Left", "Right"] | str | None = field("alignment", default=None)
    side_space: int | None = field("sideSpace", default=None)
    bottom_space: int | None = field("bottomSpace", default=None)
