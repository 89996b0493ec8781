# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .salesforce_settings import SalesforceSettings


class SalesforceSourceRequest(Model):
    """SalesforceSourceRequest of the Platform API.

    The platform requires: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_id: str | None = field("integrationId", default=None)
    schedule_period: int | None = field("schedulePeriod", default=None, minimum=6, maximum=48)
    settings: SalesforceSettings | None = field("settings", default=None)
    self_uri: str | None = field("selfUri", default=None)
