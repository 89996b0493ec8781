# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import (
        MutableUserPresence, OrganizationPresence, OrganizationPresenceDefinition,
        OrganizationPresenceDefinitionEntityListing, OrganizationPresenceEntityListing, PresenceSettings, Source,
        SourceEntityListing, SystemPresence, UcUserPresence, UserPresence, UserPrimarySource,
    )

_DELETE_PRESENCE_DEFINITION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/presence/definitions/{definitionId}", path("definitionId")
)
_DELETE_PRESENCE_SOURCE: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/presence/sources/{sourceId}", path("sourceId")
)
_DELETE_PRESENCEDEFINITION: ApiOperation[None] = ApiOperation(
    "DELETE", "/api/v2/presencedefinitions/{presenceId}", path("presenceId"), deprecated=True
)
_GET_PRESENCE_DEFINITION: ApiOperation[OrganizationPresenceDefinition] = ApiOperation(
    "GET", "/api/v2/presence/definitions/{definitionId}", path("definitionId"), query("localeCode"),
    returns="OrganizationPresenceDefinition",
)
_GET_PRESENCE_DEFINITIONS: ApiOperation[OrganizationPresenceDefinitionEntityListing] = ApiOperation(
    "GET", "/api/v2/presence/definitions", query("deactivated"), query("divisionId", "multi"), query("localeCode"),
    returns="OrganizationPresenceDefinitionEntityListing",
)
_GET_PRESENCE_SETTINGS: ApiOperation[PresenceSettings] = ApiOperation(
    "GET", "/api/v2/presence/settings", returns="PresenceSettings"
)
_GET_PRESENCE_SOURCE: ApiOperation[Source] = ApiOperation(
    "GET", "/api/v2/presence/sources/{sourceId}", path("sourceId"), returns="Source"
)
_GET_PRESENCE_SOURCES: ApiOperation[SourceEntityListing] = ApiOperation(
    "GET", "/api/v2/presence/sources", query("deactivated"), returns="SourceEntityListing"
)
_GET_PRESENCE_USER_PRIMARYSOURCE: ApiOperation[UserPrimarySource] = ApiOperation(
    "GET", "/api/v2/presence/users/{userId}/primarysource", path("userId"), returns="UserPrimarySource"
)
_GET_PRESENCEDEFINITION: ApiOperation[OrganizationPresence] = ApiOperation(
    "GET", "/api/v2/presencedefinitions/{presenceId}", path("presenceId"), query("localeCode"),
    returns="OrganizationPresence", deprecated=True,
)
_GET_PRESENCEDEFINITIONS: ApiOperation[OrganizationPresenceEntityListing] = ApiOperation(
    "GET", "/api/v2/presencedefinitions", query("pageNumber"), query("pageSize"), query("deleted"), query("localeCode"),
    returns="OrganizationPresenceEntityListing", deprecated=True,
)
_GET_SYSTEMPRESENCES: ApiOperation[list[SystemPresence]] = ApiOperation(
    "GET", "/api/v2/systempresences", returns="list[SystemPresence]"
)
_GET_USER_PRESENCE: ApiOperation[UserPresence] = ApiOperation(
    "GET", "/api/v2/users/{userId}/presences/{sourceId}", path("userId"), path("sourceId"), returns="UserPresence"
)
_GET_USER_PRESENCES_PURECLOUD: ApiOperation[UserPresence] = ApiOperation(
    "GET", "/api/v2/users/{userId}/presences/purecloud", path("userId"), returns="UserPresence"
)
_GET_USERS_PRESENCE_BULK: ApiOperation[list[UcUserPresence]] = ApiOperation(
    "GET", "/api/v2/users/presences/{sourceId}/bulk", path("sourceId"), query("id", "multi"),
    returns="list[UcUserPresence]",
)
_GET_USERS_PRESENCES_PURECLOUD_BULK: ApiOperation[list[UcUserPresence]] = ApiOperation(
    "GET", "/api/v2/users/presences/purecloud/bulk", query("id", "multi"), returns="list[UcUserPresence]"
)
_PATCH_USER_PRESENCE: ApiOperation[UserPresence] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/presences/{sourceId}", path("userId"), path("sourceId"), body(required=True),
    returns="UserPresence",
)
_PATCH_USER_PRESENCES_PURECLOUD: ApiOperation[UserPresence] = ApiOperation(
    "PATCH", "/api/v2/users/{userId}/presences/purecloud", path("userId"), body(required=True), returns="UserPresence"
)
_POST_PRESENCE_DEFINITIONS: ApiOperation[OrganizationPresenceDefinition] = ApiOperation(
    "POST", "/api/v2/presence/definitions", body(required=True), returns="OrganizationPresenceDefinition"
)
_POST_PRESENCE_SOURCES: ApiOperation[Source] = ApiOperation(
    "POST", "/api/v2/presence/sources", body(required=True), returns="Source"
)
_POST_PRESENCEDEFINITIONS: ApiOperation[OrganizationPresence] = ApiOperation(
    "POST", "/api/v2/presencedefinitions", body(required=True), returns="OrganizationPresence", deprecated=True
)
_PUT_PRESENCE_DEFINITION: ApiOperation[OrganizationPresenceDefinition] = ApiOperation(
    "PUT", "/api/v2/presence/definitions/{definitionId}", path("definitionId"), body(required=True),
    returns="OrganizationPresenceDefinition",
)
_PUT_PRESENCE_SETTINGS: ApiOperation[PresenceSettings] = ApiOperation(
    "PUT", "/api/v2/presence/settings", body(required=True), returns="PresenceSettings"
)
_PUT_PRESENCE_SOURCE: ApiOperation[Source] = ApiOperation(
    "PUT", "/api/v2/presence/sources/{sourceId}", path("sourceId"), body(required=True), returns="Source"
)
_PUT_PRESENCE_USER_PRIMARYSOURCE: ApiOperation[UserPrimarySource] = ApiOperation(
    "PUT", "/api/v2/presence/users/{userId}/primarysource", path("userId"), body(required=True),
    returns="UserPrimarySource",
)
_PUT_PRESENCEDEFINITION: ApiOperation[OrganizationPresence] = ApiOperation(
    "PUT", "/api/v2/presencedefinitions/{presenceId}", path("presenceId"), body(required=True),
    returns="OrganizationPresence", deprecated=True,
)
_PUT_USERS_PRESENCES_BULK: ApiOperation[list[UserPresence]] = ApiOperation(
    "PUT", "/api/v2/users/presences/bulk", body(required=True), returns="list[UserPresence]"
)


class PresenceApi(Api):
    """The Presence operations of the Platform API."""

    def delete_presence_definition(
        self,
        definition_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/presence/definitions/{definitionId}: returns None.

        Permissions: any of presence:presenceDefinition:delete, presence:presenceDefinition:edit.
        """
        return self._call(_DELETE_PRESENCE_DEFINITION, options, definition_id)

    def delete_presence_source(
        self,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/presence/sources/{sourceId}: returns None.

        Permissions: any of presence:source:delete, presence:source:edit.
        """
        return self._call(_DELETE_PRESENCE_SOURCE, options, source_id)

    def delete_presencedefinition(
        self,
        presence_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/presencedefinitions/{presenceId}: returns None.

        Permissions: all of presence:presenceDefinition:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_DELETE_PRESENCEDEFINITION, options, presence_id)

    def get_presence_definition(
        self,
        definition_id: str,
        *,
        locale_code: Literal[
            "ALL", "he", "fr", "en_US", "da", "de", "it", "cs", "es", "fi", "ar", "ja", "ko", "nl", "no", "pl", "pt_BR",
            "pt_PT", "ru", "sv", "th", "tr", "uk", "zh_CN", "zh_TW",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceDefinition:
        """GET /api/v2/presence/definitions/{definitionId}: returns OrganizationPresenceDefinition.

        Permissions: all of presence:presenceDefinition:view.

        Parameters:
            locale_code: ALL, he, fr, en_US, da, de, it, cs, es, fi, ar, ja, ko, nl, no, pl, pt_BR, pt_PT, ru, sv,
                th, tr, uk, zh_CN, zh_TW.
        """
        return self._call(_GET_PRESENCE_DEFINITION, options, definition_id, locale_code)

    def get_presence_definitions(
        self,
        *,
        deactivated: str | None = None,
        division_id: Sequence[str] | None = None,
        locale_code: Literal[
            "ALL", "he", "fr", "en_US", "da", "de", "it", "cs", "es", "fi", "ar", "ja", "ko", "nl", "no", "pl", "pt_BR",
            "pt_PT", "ru", "sv", "th", "tr", "uk", "zh_CN", "zh_TW",
        ] | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceDefinitionEntityListing:
        """GET /api/v2/presence/definitions: returns OrganizationPresenceDefinitionEntityListing.

        Permissions: all of presence:presenceDefinition:view.

        Parameters:
            deactivated: default false.
            locale_code: ALL, he, fr, en_US, da, de, it, cs, es, fi, ar, ja, ko, nl, no, pl, pt_BR, pt_PT, ru, sv,
                th, tr, uk, zh_CN, zh_TW.
        """
        return self._call(_GET_PRESENCE_DEFINITIONS, options, deactivated, division_id, locale_code)

    def get_presence_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> PresenceSettings:
        """GET /api/v2/presence/settings: returns PresenceSettings.

        Permissions: all of presence:settings:view.
        """
        return self._call(_GET_PRESENCE_SETTINGS, options)

    def get_presence_source(
        self,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> Source:
        """GET /api/v2/presence/sources/{sourceId}: returns Source.

        Permissions: all of presence:source:view.
        """
        return self._call(_GET_PRESENCE_SOURCE, options, source_id)

    def get_presence_sources(
        self,
        *,
        deactivated: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SourceEntityListing:
        """GET /api/v2/presence/sources: returns SourceEntityListing.

        Permissions: all of presence:source:view.

        Parameters:
            deactivated: default false.
        """
        return self._call(_GET_PRESENCE_SOURCES, options, deactivated)

    def get_presence_user_primarysource(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserPrimarySource:
        """GET /api/v2/presence/users/{userId}/primarysource: returns UserPrimarySource.

        Permissions: all of presence:userPrimarySource:view.
        """
        return self._call(_GET_PRESENCE_USER_PRIMARYSOURCE, options, user_id)

    def get_presencedefinition(
        self,
        presence_id: str,
        *,
        locale_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationPresence:
        """GET /api/v2/presencedefinitions/{presenceId}: returns OrganizationPresence.

        Permissions: all of presence:presenceDefinition:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_GET_PRESENCEDEFINITION, options, presence_id, locale_code)

    def get_presencedefinitions(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        deleted: str | None = None,
        locale_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceEntityListing:
        """GET /api/v2/presencedefinitions: returns OrganizationPresenceEntityListing.

        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            page_number: default 1.
            page_size: default 25.
            deleted: default false.
        """
        return self._call(_GET_PRESENCEDEFINITIONS, options, page_number, page_size, deleted, locale_code)

    def get_systempresences(
        self,
        **options: Unpack[CallOptions],
    ) -> list[SystemPresence]:
        """GET /api/v2/systempresences: returns list[SystemPresence]."""
        return self._call(_GET_SYSTEMPRESENCES, options)

    def get_user_presence(
        self,
        user_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """GET /api/v2/users/{userId}/presences/{sourceId}: returns UserPresence."""
        return self._call(_GET_USER_PRESENCE, options, user_id, source_id)

    def get_user_presences_purecloud(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """GET /api/v2/users/{userId}/presences/purecloud: returns UserPresence."""
        return self._call(_GET_USER_PRESENCES_PURECLOUD, options, user_id)

    def get_users_presence_bulk(
        self,
        source_id: str,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[UcUserPresence]:
        """GET /api/v2/users/presences/{sourceId}/bulk: returns list[UcUserPresence]."""
        return self._call(_GET_USERS_PRESENCE_BULK, options, source_id, id)

    def get_users_presences_purecloud_bulk(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[UcUserPresence]:
        """GET /api/v2/users/presences/purecloud/bulk: returns list[UcUserPresence]."""
        return self._call(_GET_USERS_PRESENCES_PURECLOUD_BULK, options, id)

    def patch_user_presence(
        self,
        user_id: str,
        source_id: str,
        body: UserPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """PATCH /api/v2/users/{userId}/presences/{sourceId}: returns UserPresence."""
        return self._call(_PATCH_USER_PRESENCE, options, user_id, source_id, body)

    def patch_user_presences_purecloud(
        self,
        user_id: str,
        body: UserPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """PATCH /api/v2/users/{userId}/presences/purecloud: returns UserPresence."""
        return self._call(_PATCH_USER_PRESENCES_PURECLOUD, options, user_id, body)

    def post_presence_definitions(
        self,
        body: OrganizationPresenceDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceDefinition:
        """POST /api/v2/presence/definitions: returns OrganizationPresenceDefinition.

        Permissions: all of presence:presenceDefinition:add.
        """
        return self._call(_POST_PRESENCE_DEFINITIONS, options, body)

    def post_presence_sources(
        self,
        body: Source | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Source:
        """POST /api/v2/presence/sources: returns Source.

        Permissions: all of presence:source:add.
        """
        return self._call(_POST_PRESENCE_SOURCES, options, body)

    def post_presencedefinitions(
        self,
        body: OrganizationPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresence:
        """POST /api/v2/presencedefinitions: returns OrganizationPresence.

        Permissions: all of presence:presenceDefinition:add.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_POST_PRESENCEDEFINITIONS, options, body)

    def put_presence_definition(
        self,
        definition_id: str,
        body: OrganizationPresenceDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceDefinition:
        """PUT /api/v2/presence/definitions/{definitionId}: returns OrganizationPresenceDefinition.

        Permissions: all of presence:presenceDefinition:edit.
        """
        return self._call(_PUT_PRESENCE_DEFINITION, options, definition_id, body)

    def put_presence_settings(
        self,
        body: PresenceSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PresenceSettings:
        """PUT /api/v2/presence/settings: returns PresenceSettings.

        Permissions: all of presence:settings:edit.
        """
        return self._call(_PUT_PRESENCE_SETTINGS, options, body)

    def put_presence_source(
        self,
        source_id: str,
        body: Source | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Source:
        """PUT /api/v2/presence/sources/{sourceId}: returns Source.

        Permissions: all of presence:source:edit.
        """
        return self._call(_PUT_PRESENCE_SOURCE, options, source_id, body)

    def put_presence_user_primarysource(
        self,
        user_id: str,
        body: UserPrimarySource | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserPrimarySource:
        """PUT /api/v2/presence/users/{userId}/primarysource: returns UserPrimarySource.

        Permissions: all of presence:userPrimarySource:edit.
        """
        return self._call(_PUT_PRESENCE_USER_PRIMARYSOURCE, options, user_id, body)

    def put_presencedefinition(
        self,
        presence_id: str,
        body: OrganizationPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresence:
        """PUT /api/v2/presencedefinitions/{presenceId}: returns OrganizationPresence.

        Permissions: all of presence:presenceDefinition:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        return self._call(_PUT_PRESENCEDEFINITION, options, presence_id, body)

    def put_users_presences_bulk(
        self,
        body: Sequence[MutableUserPresence | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> list[UserPresence]:
        """PUT /api/v2/users/presences/bulk: returns list[UserPresence].

        Permissions: any of presence:userPresence:edit.
        """
        return self._call(_PUT_USERS_PRESENCES_BULK, options, body)
