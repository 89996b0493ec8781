# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import DialerRule, DomainEntityRef


class RuleSet(Model):
    """Given by get_outbound_ruleset and 2 more; taken by post_outbound_rulesets and 1 more.

    Required by the platform: name, rules.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    contact_list: DomainEntityRef | None = field("contactList", default=None)
    queue: DomainEntityRef | None = field("queue", default=None)
    rules: list[DialerRule] | None = field("rules", default=None)
    self_uri: str | None = field("selfUri", default=None)
