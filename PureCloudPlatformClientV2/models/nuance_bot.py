# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import NuanceBotCredentials, NuanceBotVariable


class NuanceApplication(Model):
    """Application of a Nuance bot. In NuanceBot.

    Required by the platform: id, tag, name.
    """

    id: str | None = field("id", default=None)
    tag: str | None = field("tag", default=None)
    name: str | None = field("name", default=None)


class NuanceBot(Model):
    """A Nuance bot, kept at /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/{botId}. Answer of
    get_integrations_speech_nuance_nuance_integration_id_bot and 1 more.

    Required by the platform: id, name, integration_id, nuance_organization, application, nuance_environment,
    geography.
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


class NuanceBotTransferNode(Model):
    """One of the transfer nodes of a Nuance bot. In NuanceBot.

    Required by the platform: id, name, type.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: Literal["End", "Escalate"] | str | None = field("type", default=None)
    description: str | None = field("description", default=None)
    request_variables: list[NuanceBotVariable] | None = field("requestVariables", default=None)


class NuanceChannel(Model):
    """One of the channels of a Nuance bot. In NuanceBot.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    modes: list[str] | None = field("modes", default=None)
    color: str | None = field("color", default=None)


class NuanceEnvironment(Model):
    """Nuance environment of a Nuance bot. In NuanceBot.

    Required by the platform: id, name, environment_designation.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    environment_designation: str | None = field("environmentDesignation", default=None)
    execution_host: str | None = field("executionHost", default=None)


class NuanceGeography(Model):
    """Reference to a Nuance geography by its id and its name. In NuanceBot.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)


class NuanceOrganization(Model):
    """Reference to a Nuance organization by its id and its name. In NuanceBot.

    Required by the platform: id, name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
