# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from . import DialerRulesetConfigChangeRule, DialerRulesetConfigChangeUriReference


class DialerRulesetConfigChangeRuleSet(Model):
    contact_list: DialerRulesetConfigChangeUriReference | None = field("contactList", default=None)
    queue: DialerRulesetConfigChangeUriReference | None = field("queue", default=None)
    rules: list[DialerRulesetConfigChangeRule] | None = field("rules", default=None)
    additional_properties: dict[str, Any] | None = field("additionalProperties", default=None)
    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
