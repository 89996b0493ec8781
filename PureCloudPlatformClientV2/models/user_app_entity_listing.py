# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EffectiveConfiguration, IntegrationConfiguration, IntegrationType


class UserApp(Model):
    """One of the items of a user app entity listing. In UserAppEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_type: IntegrationType | None = field("integrationType", default=None)
    config: UserAppConfigurationInfo | None = field("config", default=None)
    self_uri: str | None = field("selfUri", default=None)


class UserAppConfigurationInfo(Model):
    """Configuration of a user app. In UserApp."""

    current: IntegrationConfiguration | None = field("current", default=None)
    effective: EffectiveConfiguration | None = field("effective", default=None)


class UserAppEntityListing(Model):
    """Page of user apps. Answer of get_integrations_userapps."""

    entities: list[UserApp] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
