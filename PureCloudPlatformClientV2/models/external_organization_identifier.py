# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class ExternalOrganizationIdentifier(Model):
    """An external organization identifier: type, value and 3 more. No method or topic of the definition has it.

    Required by the platform: type, value.
    """

    id: str | None = field("id", default=None)
    type: Literal["ExternalId"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    self_uri: str | None = field("selfUri", default=None)
