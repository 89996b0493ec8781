# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FreeTrialLimit


class FreeTrialNamespace(Model):
    """Part of FreeTrialLimitDocs."""

    name: str | None = field("name", default=None)
    friendly_name: str | None = field("friendlyName", default=None)
    limits: list[FreeTrialLimit] | None = field("limits", default=None)
