# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConditionalGroupRoutingRule


class ConditionalGroupRouting(Model):
    """Part of CreateQueueRequest and 3 more."""

    rules: list[ConditionalGroupRoutingRule] | None = field("rules", default=None)
