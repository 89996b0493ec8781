# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CelebrationStateParam(Model):
    """One of Displayed. Body of patch_employeeengagement_celebration."""

    state: Literal["Displayed"] | str | None = field("state", default=None)
