# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import CredentialInfo


class IntegrationConfiguration(Model):
    """An integration configuration: name, properties, advanced and 5 more. Answer of get_integration_config_current and
    1 more; body of put_integration_config_current.

    Required by the platform: name, version, properties, advanced, notes, credentials.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    properties: Any | None = field("properties", default=None)
    advanced: Any | None = field("advanced", default=None)
    notes: str | None = field("notes", default=None)
    credentials: dict[str, CredentialInfo] | None = field("credentials", default=None)
    self_uri: str | None = field("selfUri", default=None)
