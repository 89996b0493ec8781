# Generated: make generate
"""TeamsApi: signatures and documentation of its methods are in teams_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class TeamsApi(Api):
    """The Teams operations of the Platform API."""

    delete_team = ApiOperation("DELETE", "/api/v2/teams/{teamId}", path("teamId"))
    delete_team_members = ApiOperation(
        "DELETE", "/api/v2/teams/{teamId}/members", path("teamId"), query("id", required=True)
    )
    get_team = ApiOperation("GET", "/api/v2/teams/{teamId}", path("teamId"), query("expand"), returns="Team")
    get_team_members = ApiOperation(
        "GET", "/api/v2/teams/{teamId}/members", path("teamId"), query("pageSize"), query("before"), query("after"),
        query("expand"), returns="TeamMemberEntityListing",
        paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    get_teams = ApiOperation(
        "GET", "/api/v2/teams", query("pageSize"), query("name"), query("after"), query("before"), query("expand"),
        returns="TeamEntityListing", paging=Paging("cursor", "entities", "after", size="pageSize", next="nextUri"),
    )
    patch_team = ApiOperation("PATCH", "/api/v2/teams/{teamId}", path("teamId"), body(required=True), returns="Team")
    post_analytics_teams_activity_query = ApiOperation(
        "POST", "/api/v2/analytics/teams/activity/query", body(required=True), query("pageSize"), query("pageNumber"),
        returns="TeamActivityResponse", paging=Paging("number", "results", "pageNumber", size="pageSize"),
    )
    post_team_members = ApiOperation(
        "POST", "/api/v2/teams/{teamId}/members", path("teamId"), body(required=True),
        returns="TeamMemberAddListingResponse", paging=Paging("single", "entities"),
    )
    post_teams = ApiOperation("POST", "/api/v2/teams", body(required=True), returns="Team")
    post_teams_search = ApiOperation(
        "POST", "/api/v2/teams/search", body(required=True), returns="TeamsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
