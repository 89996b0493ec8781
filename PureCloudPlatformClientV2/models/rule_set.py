# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .dialer_rule import DialerRule
    from .domain_entity_ref import DomainEntityRef


class RuleSet(Model):
    """RuleSet of the Platform API.

    The platform requires: name, rules.
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
