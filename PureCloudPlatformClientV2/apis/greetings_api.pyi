# Generated: make generate
from typing import Any, Literal

from typing_extensions import Unpack

from ..models import DefaultGreetingList, DomainEntityListing, Greeting, GreetingListing, GreetingMediaInfo
from ..operation import Api, CallOptions

class GreetingsApi(Api):
    """The Greetings operations of the Platform API."""

    def delete_greeting(
        self,
        greeting_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete a greeting.

        DELETE /api/v2/greetings/{greetingId}
        """
        ...

    def get_greeting(
        self,
        greeting_id: str,
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """Get a greeting.

        GET /api/v2/greetings/{greetingId}
        """
        ...

    def get_greeting_media(
        self,
        greeting_id: str,
        *,
        format_id: Literal["WAV", "WEBM", "WAV_ULAW", "OGG_VORBIS", "OGG_OPUS", "MP3", "NONE"] | None = None,
        **options: Unpack[CallOptions],
    ) -> GreetingMediaInfo:
        """Get the media of a greeting.

        GET /api/v2/greetings/{greetingId}/media

        Parameters:
            format_id: WAV, WEBM, WAV_ULAW, OGG_VORBIS, OGG_OPUS, MP3, NONE; default WAV.
        """
        ...

    def get_greetings(
        self,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainEntityListing:
        """List the greetings.

        GET /api/v2/greetings

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_greetings_defaults(
        self,
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """Get the default greetings.

        GET /api/v2/greetings/defaults
        """
        ...

    def get_group_greetings(
        self,
        group_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> GreetingListing:
        """List the greetings of a group.

        GET /api/v2/groups/{groupId}/greetings

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_group_greetings_defaults(
        self,
        group_id: str,
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """Get the default greetings of a group.

        GET /api/v2/groups/{groupId}/greetings/defaults
        """
        ...

    def get_user_greetings(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        page_number: int | None = None,
        **options: Unpack[CallOptions],
    ) -> DomainEntityListing:
        """List the greetings of a user.

        GET /api/v2/users/{userId}/greetings

        Lists: its items are in entities; page_number counts the pages from 1.

        Parameters:
            page_size: Most items on a page; default 25.
            page_number: Page to return; the first is 1; default 1.
        """
        ...

    def get_user_greetings_defaults(
        self,
        user_id: str,
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """Get the default greetings of a user.

        GET /api/v2/users/{userId}/greetings/defaults
        """
        ...

    def post_greetings(
        self,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """Create a greeting.

        POST /api/v2/greetings

        Parameters:
            body: What is sent: a greeting (type, owner type, owner and 9 more).
        """
        ...

    def post_group_greetings(
        self,
        group_id: str,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """Create a greeting of a group.

        POST /api/v2/groups/{groupId}/greetings

        Parameters:
            body: What is sent: a greeting (type, owner type, owner and 9 more).
        """
        ...

    def post_user_greetings(
        self,
        user_id: str,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """Create a greeting of a user.

        POST /api/v2/users/{userId}/greetings

        Parameters:
            body: What is sent: a greeting (type, owner type, owner and 9 more).
        """
        ...

    def put_greeting(
        self,
        greeting_id: str,
        body: Greeting | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> Greeting:
        """Update a greeting.

        PUT /api/v2/greetings/{greetingId}

        Parameters:
            body: What is sent: a greeting (type, owner type, owner and 9 more).
        """
        ...

    def put_greetings_defaults(
        self,
        body: DefaultGreetingList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """Update the default greetings.

        PUT /api/v2/greetings/defaults

        Parameters:
            body: What is sent: a default greeting list (name, owner, owner type and 7 more).
        """
        ...

    def put_group_greetings_defaults(
        self,
        group_id: str,
        body: DefaultGreetingList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """Update the default greetings of a group.

        PUT /api/v2/groups/{groupId}/greetings/defaults

        Parameters:
            body: What is sent: a default greeting list (name, owner, owner type and 7 more).
        """
        ...

    def put_user_greetings_defaults(
        self,
        user_id: str,
        body: DefaultGreetingList | dict[str, Any],
        **options: Unpack[CallOptions],
    ) -> DefaultGreetingList:
        """Update the default greetings of a user.

        PUT /api/v2/users/{userId}/greetings/defaults

        Parameters:
            body: What is sent: a default greeting list (name, owner, owner type and 7 more).
        """
        ...
