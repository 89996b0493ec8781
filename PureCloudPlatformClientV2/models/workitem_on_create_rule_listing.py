# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .workitem_on_create_rule import WorkitemOnCreateRule


class WorkitemOnCreateRuleListing(Model):
    """WorkitemOnCreateRuleListing of the Platform API."""

    entities: list[WorkitemOnCreateRule] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    after: str | None = field("after", default=None)
