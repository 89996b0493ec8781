# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimGenesysUserExternalId(Model):
    """One of the external ids of SCIM user extensions. In ScimUserExtensions.

    Required by the platform: authority, value.
    """

    authority: str | None = field("authority", default=None)
    value: str | None = field("value", default=None)


class ScimUserExtensions(Model):
    """Urn ietf parameters SCIM schemas extension Genesys PureCloud 2 0 user of a SCIM V2 create user. In
    ScimV2CreateUser and 1 more.
    """

    routing_skills: list[ScimUserRoutingSkill] | None = field("routingSkills", default=None)
    routing_languages: list[ScimUserRoutingLanguage] | None = field("routingLanguages", default=None)
    external_ids: list[ScimGenesysUserExternalId] | None = field("externalIds", default=None)


class ScimUserRoutingLanguage(Model):
    """One of the routing languages of SCIM user extensions. In ScimUserExtensions.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)


class ScimUserRoutingSkill(Model):
    """One of the routing skills of SCIM user extensions. In ScimUserExtensions.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)
