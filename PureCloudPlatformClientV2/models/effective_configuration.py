# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any

    from . import CredentialInfo


class EffectiveConfiguration(Model):
    """Effective of client app configuration information. In ClientAppConfigurationInfo and 1 more.

    Required by the platform: properties, advanced, name, notes, credentials.
    """

    properties: dict[str, Any] | None = field("properties", default=None)
    advanced: dict[str, Any] | None = field("advanced", default=None)
    name: str | None = field("name", default=None)
    notes: str | None = field("notes", default=None)
    credentials: dict[str, CredentialInfo] | None = field("credentials", default=None)
