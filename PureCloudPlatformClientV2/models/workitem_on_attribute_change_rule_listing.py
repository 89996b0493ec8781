# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkitemOnAttributeChangeRule


class WorkitemOnAttributeChangeRuleListing(Model):
    """Page of work item on attribute change rules. Answer of get_taskmanagement_worktype_flows_onattributechange_rules.
    """

    entities: list[WorkitemOnAttributeChangeRule] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    after: str | None = field("after", default=None)
