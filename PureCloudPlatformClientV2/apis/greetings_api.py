# Generated: make generate
"""GreetingsApi: signatures and documentation of its methods are in greetings_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class GreetingsApi(Api):
    """The Greetings operations of the Platform API."""

    delete_greeting = ApiOperation("DELETE", "/api/v2/greetings/{greetingId}", path("greetingId"))
    get_greeting = ApiOperation("GET", "/api/v2/greetings/{greetingId}", path("greetingId"), returns="Greeting")
    get_greeting_media = ApiOperation(
        "GET", "/api/v2/greetings/{greetingId}/media", path("greetingId"), query("formatId"),
        returns="GreetingMediaInfo",
    )
    get_greetings = ApiOperation(
        "GET", "/api/v2/greetings", query("pageSize"), query("pageNumber"), returns="DomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_greetings_defaults = ApiOperation("GET", "/api/v2/greetings/defaults", returns="DefaultGreetingList")
    get_group_greetings = ApiOperation(
        "GET", "/api/v2/groups/{groupId}/greetings", path("groupId"), query("pageSize"), query("pageNumber"),
        returns="GreetingListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_group_greetings_defaults = ApiOperation(
        "GET", "/api/v2/groups/{groupId}/greetings/defaults", path("groupId"), returns="DefaultGreetingList"
    )
    get_user_greetings = ApiOperation(
        "GET", "/api/v2/users/{userId}/greetings", path("userId"), query("pageSize"), query("pageNumber"),
        returns="DomainEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_user_greetings_defaults = ApiOperation(
        "GET", "/api/v2/users/{userId}/greetings/defaults", path("userId"), returns="DefaultGreetingList"
    )
    post_greetings = ApiOperation("POST", "/api/v2/greetings", body(required=True), returns="Greeting")
    post_group_greetings = ApiOperation(
        "POST", "/api/v2/groups/{groupId}/greetings", path("groupId"), body(required=True), returns="Greeting"
    )
    post_user_greetings = ApiOperation(
        "POST", "/api/v2/users/{userId}/greetings", path("userId"), body(required=True), returns="Greeting"
    )
    put_greeting = ApiOperation(
        "PUT", "/api/v2/greetings/{greetingId}", path("greetingId"), body(required=True), returns="Greeting"
    )
    put_greetings_defaults = ApiOperation(
        "PUT", "/api/v2/greetings/defaults", body(required=True), returns="DefaultGreetingList"
    )
    put_group_greetings_defaults = ApiOperation(
        "PUT", "/api/v2/groups/{groupId}/greetings/defaults", path("groupId"), body(required=True),
        returns="DefaultGreetingList",
    )
    put_user_greetings_defaults = ApiOperation(
        "PUT", "/api/v2/users/{userId}/greetings/defaults", path("userId"), body(required=True),
        returns="DefaultGreetingList",
    )
