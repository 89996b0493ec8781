# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .credential_type import CredentialType


class Credential(Model):
    """Credential of the Platform API.

    The platform requires: type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: CredentialType | None = field("type", default=None)
    credential_fields: dict[str, str] | None = field("credentialFields", default=None)
    self_uri: str | None = field("selfUri", default=None)
