# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class MaskingRule(Model):
    """A masking rule, kept at /api/v2/dataprivacy/maskingrules/{ruleId}. Answer of get_dataprivacy_maskingrule and 2
    more; body of patch_dataprivacy_maskingrule and 1 more.

    Required by the platform: name, substitute_character, definition, enabled, type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    substitute_character: str | None = field("substituteCharacter", default=None)
    definition: str | None = field("definition", default=None)
    enabled: bool | None = field("enabled", default=None)
    type: Literal["Custom", "Predefined", "Default"] | str | None = field("type", default=None)
    integrations: list[str] | None = field("integrations", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
