# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, body, path, query

if TYPE_CHECKING:
    from typing import Any, Literal

    from typing_extensions import Unpack

    from ..models import DefaultGreetingList, DomainEntityListing, Greeting, GreetingListing, GreetingMediaInfo

_DELETE_GREETING: ApiOperation[None] = ApiOperation("DELETE", "/api/v2/greetings/{greetingId}", path("greetingId"))
_GET_GREETING: ApiOperation[Greeting] = ApiOperation(
    "GET", "/api/v2/greetings/{greetingId}", path("greetingId"), returns="Greeting"
)
_GET_GREETING_MEDIA: ApiOperation[GreetingMediaInfo] = ApiOperation(
    "GET", "/api/v2/greetings/{greetingId}/media", path("greetingId"), query("formatId"), returns="GreetingMediaInfo"
)
_GET_GREETINGS: ApiOperation[DomainEntityListing] = ApiOperation(
    "GET", "/api/v2/greetings", query("pageSize"), query("pageNumber"), returns="DomainEntityListing"
)
_GET_GREETINGS_DEFAULTS: ApiOperation[DefaultGreetingList] = ApiOperation(
    "GET", "/api/v2/greetings/defaults", returns="DefaultGreetingList"
)
_GET_GROUP_GREETINGS: ApiOperation[GreetingListing] = ApiOperation(
    "GET", "/api/v2/groups/{groupId}/greetings", path("groupId"), query("pageSize"), query("pageNumber"),
    returns="GreetingListing",
)
_GET_GROUP_GREETINGS_DEFAULTS: ApiOperation[DefaultGreetingList] = ApiOperation(
    "GET", "/api/v2/groups/{groupId}/greetings/defaults", path("groupId"), returns="DefaultGreetingList"
)
_GET_USER_GREETINGS: ApiOperation[DomainEntityListing] = ApiOperation(
    "GET", "/api/v2/users/{userId}/greetings", path("userId"), query("pageSize"), query("pageNumber"),
    returns="DomainEntityListing",
)
_GET_USER_GREETINGS_DEFAULTS: ApiOperation[DefaultGreetingList] = ApiOperation(
    "GET", "/api/v2/users/{userId}/greetings/defaults", path("userId"), returns="DefaultGreetingList"
)
_POST_GREETINGS: ApiOperation[Greeting] = ApiOperation(
    "POST", "/api/v2/greetings", body(required=True), returns="Greeting"
)
_POST_GROUP_GREETINGS: ApiOperation[Greeting] = ApiOperation(
    "POST", "/api/v2/groups/{groupId}/greetings", path("groupId"), body(required=True), returns="Greeting"
)
_POST_USER_GREETINGS: ApiOperation[Greeting] = ApiOperation(
    "POST", "/api/v2/users/{userId}/greetings", path("userId"), body(required=True), returns="Greeting"
)
_PUT_GREETING: ApiOperation[Greeting] = ApiOperation(
    "PUT", "/api/v2/greetings/{greetingId}", path("greetingId"), body(required=True), returns="Greeting"
)
_PUT_GREETINGS_DEFAULTS: ApiOperation[DefaultGreetingList] = ApiOperation(
    "PUT", "/api/v2/greetings/defaults", body(required=True), returns="DefaultGreetingList"
)
_PUT_GROUP_GREETINGS_DEFAULTS: ApiOperation[DefaultGreetingList] = ApiOperation(
    "PUT", "/api/v2/groups/{groupId}/greetings/defaults", path("groupId"), body(required=True),
    returns="DefaultGreetingList",
)
_PUT_USER_GREETINGS_DEFAULTS: ApiOperation[DefaultGreetingList] = ApiOperation(
    "PUT", "/api/v2/users/{userId}/greetings/defaults", path("userId"), body(required=True),
    returns="DefaultGreetingList",
)


class GreetingsApi(Api):
    """The Greetings operations of the Platform API."""

    def delete_greeting(
        self,
        greeting_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """DELETE /api/v2/greetings/{greetingId}: returns None."""
        return self._call(_DELETE_GREETING, options, greeting_id)

    def get_greeting(
        self,
        greeting_id: str,
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """GET /api/v2/greetings/{greetingId}: returns Greeting."""
        return self._call(_GET_GREETING, options, greeting_id)

    def get_greeting_media(
        self,
        greeting_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> GreetingMediaInfo:
        """GET /api/v2/greetings/{greetingId}/media: returns GreetingMediaInfo.

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WAV.
        """
        return self._call(_GET_GREETING_MEDIA, options, greeting_id, format_id)

    def get_greetings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainEntityListing:
        """GET /api/v2/greetings: returns DomainEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_GREETINGS, options, page_size, page_number)

    def get_greetings_defaults(
        self,
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """GET /api/v2/greetings/defaults: returns DefaultGreetingList."""
        return self._call(_GET_GREETINGS_DEFAULTS, options)

    def get_group_greetings(
        self,
        group_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GreetingListing:
        """GET /api/v2/groups/{groupId}/greetings: returns GreetingListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_GROUP_GREETINGS, options, group_id, page_size, page_number)

    def get_group_greetings_defaults(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """GET /api/v2/groups/{groupId}/greetings/defaults: returns DefaultGreetingList."""
        return self._call(_GET_GROUP_GREETINGS_DEFAULTS, options, group_id)

    def get_user_greetings(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainEntityListing:
        """GET /api/v2/users/{userId}/greetings: returns DomainEntityListing.

        Parameters:
            page_size: default 25.
            page_number: default 1.
        """
        return self._call(_GET_USER_GREETINGS, options, user_id, page_size, page_number)

    def get_user_greetings_defaults(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """GET /api/v2/users/{userId}/greetings/defaults: returns DefaultGreetingList."""
        return self._call(_GET_USER_GREETINGS_DEFAULTS, options, user_id)

    def post_greetings(
        self,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """POST /api/v2/greetings: returns Greeting."""
        return self._call(_POST_GREETINGS, options, body)

    def post_group_greetings(
        self,
        group_id: str,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """POST /api/v2/groups/{groupId}/greetings: returns Greeting."""
        return self._call(_POST_GROUP_GREETINGS, options, group_id, body)

    def post_user_greetings(
        self,
        user_id: str,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """POST /api/v2/users/{userId}/greetings: returns Greeting."""
        return self._call(_POST_USER_GREETINGS, options, user_id, body)

    def put_greeting(
        self,
        greeting_id: str,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """PUT /api/v2/greetings/{greetingId}: returns Greeting."""
        return self._call(_PUT_GREETING, options, greeting_id, body)

    def put_greetings_defaults(
        self,
        body: DefaultGreetingList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """PUT /api/v2/greetings/defaults: returns DefaultGreetingList."""
        return self._call(_PUT_GREETINGS_DEFAULTS, options, body)

    def put_group_greetings_defaults(
        self,
        group_id: str,
        body: DefaultGreetingList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """PUT /api/v2/groups/{groupId}/greetings/defaults: returns DefaultGreetingList."""
        return self._call(_PUT_GROUP_GREETINGS_DEFAULTS, options, group_id, body)

    def put_user_greetings_defaults(
        self,
        user_id: str,
        body: DefaultGreetingList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """PUT /api/v2/users/{userId}/greetings/defaults: returns DefaultGreetingList."""
        return self._call(_PUT_USER_GREETINGS_DEFAULTS, options, user_id, body)
