# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CredentialType


class Credential(Model):
    """A credential, kept at /api/v2/integrations/credentials/{credentialId}. Answer of get_integrations_credential;
    body of post_integrations_credentials and 1 more.

    Required by the platform: type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: CredentialType | None = field("type", default=None)
    credential_fields: dict[str, str] | None = field("credentialFields", default=None)
    self_uri: str | None = field("selfUri", default=None)
