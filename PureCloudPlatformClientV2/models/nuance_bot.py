# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .nuance_application import NuanceApplication
    from .nuance_bot_credentials import NuanceBotCredentials
    from .nuance_bot_transfer_node import NuanceBotTransferNode
    from .nuance_bot_variable import NuanceBotVariable
    from .nuance_channel import NuanceChannel
    from .nuance_environment import NuanceEnvironment
    from .nuance_geography import NuanceGeography
    from .nuance_organization import NuanceOrganization


class NuanceBot(Model):
    """NuanceBot of the Platform API.

    The platform requires: id, name, integration_id, nuance_organization, application, nuance_environment, geography.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    integration_id: str | None = field("integrationId", default=None)
    nuance_organization: NuanceOrganization | None = field("nuanceOrganization", default=None)
    application: NuanceApplication | None = field("application", default=None)
    nuance_environment: NuanceEnvironment | None = field("nuanceEnvironment", default=None)
    geography: NuanceGeography | None = field("geography", default=None)
    credentials: list[NuanceBotCredentials] | None = field("credentials", default=None)
    variables: list[NuanceBotVariable] | None = field("variables", default=None)
    transfer_nodes: list[NuanceBotTransferNode] | None = field("transferNodes", default=None)
    locales: list[str] | None = field("locales", default=None)
    channels: list[NuanceChannel] | None = field("channels", default=None)
    self_uri: str | None = field("selfUri", default=None)
