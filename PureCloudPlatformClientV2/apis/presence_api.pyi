# Generated: make generate
from collections.abc import Sequence
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import (
    MutableUserPresence, OrganizationPresence, OrganizationPresenceDefinition,
    OrganizationPresenceDefinitionEntityListing, OrganizationPresenceEntityListing, PresenceSettings, Source,
    SourceEntityListing, SystemPresence, UcUserPresence, UserPresence, UserPrimarySource,
)
from ..operation import Api, CallOptions

class PresenceApi(Api):
    """The Presence operations of the Platform API."""

    def delete_presence_definition(
        self,
        definition_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a presence definition.

        DELETE /api/v2/presence/definitions/{definitionId}

        Permissions: any of presence:presenceDefinition:delete, presence:presenceDefinition:edit.
        """
        ...

    def delete_presence_source(
        self,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a presence source.

        DELETE /api/v2/presence/sources/{sourceId}

        Permissions: any of presence:source:delete, presence:source:edit.
        """
        ...

    def delete_presencedefinition(
        self,
        presence_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a presence definition.

        DELETE /api/v2/presencedefinitions/{presenceId}

        Permissions: all of presence:presenceDefinition:delete.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

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
        """Get a presence definition.

        GET /api/v2/presence/definitions/{definitionId}

        Permissions: all of presence:presenceDefinition:view.

        Parameters:
            locale_code: ALL, he, fr, en_US, da, de, it, cs, es, fi, ar, ja, ko, nl, no, pl, pt_BR, pt_PT, ru, sv,
                th, tr, uk, zh_CN, zh_TW.
        """
        ...

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
        """List the presence definitions.

        GET /api/v2/presence/definitions

        Permissions: all of presence:presenceDefinition:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            deactivated: default false.
            division_id: Id of a division; chooses what belongs to it.
            locale_code: ALL, he, fr, en_US, da, de, it, cs, es, fi, ar, ja, ko, nl, no, pl, pt_BR, pt_PT, ru, sv,
                th, tr, uk, zh_CN, zh_TW.
        """
        ...

    def get_presence_settings(
        self,
        **options: Unpack[CallOptions],
    ) -> PresenceSettings:
        """Get the presence settings.

        GET /api/v2/presence/settings

        Permissions: all of presence:settings:view.
        """
        ...

    def get_presence_source(
        self,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> Source:
        """Get a presence source.

        GET /api/v2/presence/sources/{sourceId}

        Permissions: all of presence:source:view.
        """
        ...

    def get_presence_sources(
        self,
        *,
        deactivated: str | None = None,
        **options: Unpack[CallOptions],
    ) -> SourceEntityListing:
        """List the presence sources.

        GET /api/v2/presence/sources

        Permissions: all of presence:source:view.
        Lists: its items are in entities; there is one page.

        Parameters:
            deactivated: default false.
        """
        ...

    def get_presence_user_primarysource(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserPrimarySource:
        """Get the primary source of a presence user.

        GET /api/v2/presence/users/{userId}/primarysource

        Permissions: all of presence:userPrimarySource:view.
        """
        ...

    def get_presencedefinition(
        self,
        presence_id: str,
        *,
        locale_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationPresence:
        """Get a presence definition.

        GET /api/v2/presencedefinitions/{presenceId}

        Permissions: all of presence:presenceDefinition:view.
        Deprecated by the platform; a call gives a DeprecationWarning.
        """
        ...

    def get_presencedefinitions(
        self,
        *,
        page_number: int | None = None,
        page_size: int | None = None,
        deleted: str | None = None,
        locale_code: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceEntityListing:
        """List the presence definitions.

        GET /api/v2/presencedefinitions

        Deprecated by the platform; a call gives a DeprecationWarning.
        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_number: Page to return; the first is 1; default 1.
            page_size: Most items on a page; default 25.
            deleted: default false.
        """
        ...

    def get_systempresences(
        self,
        **options: Unpack[CallOptions],
    ) -> list[SystemPresence]:
        """List the system presences.

        GET /api/v2/systempresences

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_user_presence(
        self,
        user_id: str,
        source_id: str,
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """Get a presence of a user.

        GET /api/v2/users/{userId}/presences/{sourceId}
        """
        ...

    def get_user_presences_purecloud(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """Get the PureCloud presence of a user.

        GET /api/v2/users/{userId}/presences/purecloud
        """
        ...

    def get_users_presence_bulk(
        self,
        source_id: str,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[UcUserPresence]:
        """Get the presences of several users from one source.

        GET /api/v2/users/presences/{sourceId}/bulk

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def get_users_presences_purecloud_bulk(
        self,
        *,
        id: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[UcUserPresence]:
        """Get the PureCloud presences of several users.

        GET /api/v2/users/presences/purecloud/bulk

        Lists: the answer is the array of items; there is one page.
        """
        ...

    def patch_user_presence(
        self,
        user_id: str,
        source_id: str,
        body: UserPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """Change some fields of a presence of a user.

        PATCH /api/v2/users/{userId}/presences/{sourceId}

        Parameters:
            body: What is sent: a user presence (name, source, source id and 6 more).
        """
        ...

    def patch_user_presences_purecloud(
        self,
        user_id: str,
        body: UserPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserPresence:
        """Change some fields of the PureCloud presence of a user.

        PATCH /api/v2/users/{userId}/presences/purecloud

        Parameters:
            body: What is sent: a user presence (name, source, source id and 6 more).
        """
        ...

    def post_presence_definitions(
        self,
        body: OrganizationPresenceDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceDefinition:
        """Create a presence definition.

        POST /api/v2/presence/definitions

        Permissions: all of presence:presenceDefinition:add.

        Parameters:
            body: What is sent: an organization presence definition (language labels, name, type and 5 more).
        """
        ...

    def post_presence_sources(
        self,
        body: Source | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Source:
        """Create a presence source.

        POST /api/v2/presence/sources

        Permissions: all of presence:source:add.

        Parameters:
            body: What is sent: a source (name, description, type and 3 more).
        """
        ...

    def post_presencedefinitions(
        self,
        body: OrganizationPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresence:
        """Create a presence definition.

        POST /api/v2/presencedefinitions

        Permissions: all of presence:presenceDefinition:add.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an organization presence (language labels, name, system presence and 8 more).
        """
        ...

    def put_presence_definition(
        self,
        definition_id: str,
        body: OrganizationPresenceDefinition | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresenceDefinition:
        """Update a presence definition.

        PUT /api/v2/presence/definitions/{definitionId}

        Permissions: all of presence:presenceDefinition:edit.

        Parameters:
            body: What is sent: an organization presence definition (language labels, name, type and 5 more).
        """
        ...

    def put_presence_settings(
        self,
        body: PresenceSettings | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> PresenceSettings:
        """Update the presence settings.

        PUT /api/v2/presence/settings

        Permissions: all of presence:settings:edit.

        Parameters:
            body: What is sent: a set of presence settings (name, restore presence settings and 2 more).
        """
        ...

    def put_presence_source(
        self,
        source_id: str,
        body: Source | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Source:
        """Update a presence source.

        PUT /api/v2/presence/sources/{sourceId}

        Permissions: all of presence:source:edit.

        Parameters:
            body: What is sent: a source (name, description, type and 3 more).
        """
        ...

    def put_presence_user_primarysource(
        self,
        user_id: str,
        body: UserPrimarySource | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> UserPrimarySource:
        """Update the primary source of a presence user.

        PUT /api/v2/presence/users/{userId}/primarysource

        Permissions: all of presence:userPrimarySource:edit.

        Parameters:
            body: What is sent: a user primary source (name, source id, registered and 2 more).
        """
        ...

    def put_presencedefinition(
        self,
        presence_id: str,
        body: OrganizationPresence | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> OrganizationPresence:
        """Update a presence definition.

        PUT /api/v2/presencedefinitions/{presenceId}

        Permissions: all of presence:presenceDefinition:edit.
        Deprecated by the platform; a call gives a DeprecationWarning.

        Parameters:
            body: What is sent: an organization presence (language labels, name, system presence and 8 more).
        """
        ...

    def put_users_presences_bulk(
        self,
        body: Sequence[MutableUserPresence | dict[str, Any]],
        **options: Unpack[CallOptions],
    ) -> list[UserPresence]:
        """Change the presences of several users.

        PUT /api/v2/users/presences/bulk

        Permissions: any of presence:userPresence:edit.
        Lists: the answer is the array of items; there is one page.

        Parameters:
            body: What is sent: mutable user presences (name, source, source id and 6 more).
        """
        ...
