# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conditional_group_routing_rule import ConditionalGroupRoutingRule


class ConditionalGroupRouting(Model):
    """ConditionalGroupRouting of the Platform API."""

    rules: list[ConditionalGroupRoutingRule] | None = field("rules", default=None)
