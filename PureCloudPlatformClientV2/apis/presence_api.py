# Generated: make generate
"""PresenceApi: signatures and documentation of its methods are in presence_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class PresenceApi(Api):
    """The Presence operations of the Platform API."""

    delete_presence_definition = ApiOperation(
        "DELETE", "/api/v2/presence/definitions/{definitionId}", path("definitionId")
    )
    delete_presence_source = ApiOperation("DELETE", "/api/v2/presence/sources/{sourceId}", path("sourceId"))
    delete_presencedefinition = ApiOperation(
        "DELETE", "/api/v2/presencedefinitions/{presenceId}", path("presenceId"), deprecated=True
    )
    get_presence_definition = ApiOperation(
        "GET", "/api/v2/presence/definitions/{definitionId}", path("definitionId"), query("localeCode"),
        returns="OrganizationPresenceDefinition",
    )
    get_presence_definitions = ApiOperation(
        "GET", "/api/v2/presence/definitions", query("deactivated"), query("divisionId", "multi"), query("localeCode"),
        returns="OrganizationPresenceDefinitionEntityListing", paging=Paging("single", "entities"),
    )
    get_presence_settings = ApiOperation("GET", "/api/v2/presence/settings", returns="PresenceSettings")
    get_presence_source = ApiOperation("GET", "/api/v2/presence/sources/{sourceId}", path("sourceId"), returns="Source")
    get_presence_sources = ApiOperation(
        "GET", "/api/v2/presence/sources", query("deactivated"), returns="SourceEntityListing",
        paging=Paging("single", "entities"),
    )
    get_presence_user_primarysource = ApiOperation(
        "GET", "/api/v2/presence/users/{userId}/primarysource", path("userId"), returns="UserPrimarySource"
    )
    get_presencedefinition = ApiOperation(
        "GET", "/api/v2/presencedefinitions/{presenceId}", path("presenceId"), query("localeCode"),
        returns="OrganizationPresence", deprecated=True,
    )
    get_presencedefinitions = ApiOperation(
        "GET", "/api/v2/presencedefinitions", query("pageNumber"), query("pageSize"), query("deleted"),
        query("localeCode"), returns="OrganizationPresenceEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_systempresences = ApiOperation(
        "GET", "/api/v2/systempresences", returns="list[SystemPresence]", paging=Paging("single", "")
    )
    get_user_presence = ApiOperation(
        "GET", "/api/v2/users/{userId}/presences/{sourceId}", path("userId"), path("sourceId"), returns="UserPresence"
    )
    get_user_presences_purecloud = ApiOperation(
        "GET", "/api/v2/users/{userId}/presences/purecloud", path("userId"), returns="UserPresence"
    )
    get_users_presence_bulk = ApiOperation(
        "GET", "/api/v2/users/presences/{sourceId}/bulk", path("sourceId"), query("id", "multi"),
        returns="list[UcUserPresence]", paging=Paging("single", ""),
    )
    get_users_presences_purecloud_bulk = ApiOperation(
        "GET", "/api/v2/users/presences/purecloud/bulk", query("id", "multi"), returns="list[UcUserPresence]",
        paging=Paging("single", ""),
    )
    patch_user_presence = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/presences/{sourceId}", path("userId"), path("sourceId"), body(required=True),
        returns="UserPresence",
    )
    patch_user_presences_purecloud = ApiOperation(
        "PATCH", "/api/v2/users/{userId}/presences/purecloud", path("userId"), body(required=True),
        returns="UserPresence",
    )
    post_presence_definitions = ApiOperation(
        "POST", "/api/v2/presence/definitions", body(required=True), returns="OrganizationPresenceDefinition"
    )
    post_presence_sources = ApiOperation("POST", "/api/v2/presence/sources", body(required=True), returns="Source")
    post_presencedefinitions = ApiOperation(
        "POST", "/api/v2/presencedefinitions", body(required=True), returns="OrganizationPresence", deprecated=True
    )
    put_presence_definition = ApiOperation(
        "PUT", "/api/v2/presence/definitions/{definitionId}", path("definitionId"), body(required=True),
        returns="OrganizationPresenceDefinition",
    )
    put_presence_settings = ApiOperation(
        "PUT", "/api/v2/presence/settings", body(required=True), returns="PresenceSettings"
    )
    put_presence_source = ApiOperation(
        "PUT", "/api/v2/presence/sources/{sourceId}", path("sourceId"), body(required=True), returns="Source"
    )
    put_presence_user_primarysource = ApiOperation(
        "PUT", "/api/v2/presence/users/{userId}/primarysource", path("userId"), body(required=True),
        returns="UserPrimarySource",
    )
    put_presencedefinition = ApiOperation(
        "PUT", "/api/v2/presencedefinitions/{presenceId}", path("presenceId"), body(required=True),
        returns="OrganizationPresence", deprecated=True,
    )
    put_users_presences_bulk = ApiOperation(
        "PUT", "/api/v2/users/presences/bulk", body(required=True), returns="list[UserPresence]",
        paging=Paging("single", ""),
    )
