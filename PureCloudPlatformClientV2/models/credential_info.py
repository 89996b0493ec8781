# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import CredentialType


class CredentialInfo(Model):
    """Credential information: name, type and 4 more. Answer of post_integrations_credentials and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    created_date: datetime | None = field("createdDate", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    type: CredentialType | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
