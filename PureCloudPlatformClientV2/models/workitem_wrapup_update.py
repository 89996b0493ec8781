# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WorkitemWrapupUpdate(Model):
    """Required by the platform: action, wrapup_code."""

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    wrapup_code: str | None = field("wrapupCode", default=None)
