"""A helper over any listing knows the type of its items, from the method alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar, overload

from typing_extensions import ParamSpec

import PureCloudPlatformClientV2 as genesys
from PureCloudPlatformClientV2._operation.behaviour import (
    ConversationListing,
    EntityListing,
    ResourceListing,
    ResultListing,
    UserDetailListing,
)

P = ParamSpec("P")
T = TypeVar("T")

if TYPE_CHECKING:

    @overload
    def items(method: Callable[P, EntityListing[T]], *args: P.args, **kwargs: P.kwargs) -> list[T]: ...
    @overload
    def items(method: Callable[P, ResultListing[T]], *args: P.args, **kwargs: P.kwargs) -> list[T]: ...
    @overload
    def items(method: Callable[P, ConversationListing[T]], *args: P.args, **kwargs: P.kwargs) -> list[T]: ...
    @overload
    def items(method: Callable[P, UserDetailListing[T]], *args: P.args, **kwargs: P.kwargs) -> list[T]: ...
    @overload
    def items(method: Callable[P, ResourceListing[T]], *args: P.args, **kwargs: P.kwargs) -> list[T]: ...
    @overload
    def items(method: Callable[P, Sequence[T]], *args: P.args, **kwargs: P.kwargs) -> list[T]: ...
    def items(method: object, *args: object, **kwargs: object) -> object: ...

    client = genesys.ApiClient()
    users: list[genesys.User] = items(genesys.UsersApi(client).get_users, page_size=100)
    queues: list[genesys.Queue] = items(genesys.RoutingApi(client).get_routing_queues, name="x")
    found: list[genesys.User] = items(genesys.UsersApi(client).post_users_search, {"query": []})
    reports: list[genesys.User] = items(genesys.UsersApi(client).get_user_directreports, "id")
    scim: list[genesys.ScimV2User] = items(genesys.SCIMApi(client).get_scim_users)
    details: list[genesys.AnalyticsConversationWithoutAttributes] = items(
        genesys.ConversationsApi(client).post_analytics_conversations_details_query, {}
    )
