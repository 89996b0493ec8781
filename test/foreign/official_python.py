"""Drives the simulator with the official Python SDK: `python official_python.py HOST CLIENT_ID CLIENT_SECRET INTERVAL`.

Runs in an environment of its own, in which the official package is installed under the name that ours has, too.
"""

import sys

import PureCloudPlatformClientV2 as official
from PureCloudPlatformClientV2.rest import ApiException


def pages(fetch, field):
    """Everything that a paged call gives, until a page is empty."""
    found = []
    for number in range(1, 1000):
        part = getattr(fetch(number), field) or []
        if not part:
            return found
        found += part
    raise AssertionError("the pages do not end")


def refused(status, call, *arguments, **named):
    try:
        call(*arguments, **named)
    except ApiException as error:
        assert error.status == status, (error.status, error.body)
    else:
        raise AssertionError(f"no {status}")


def users_and_queues(client):
    users, queues = official.UsersApi(client), official.RoutingApi(client)
    everyone = pages(lambda n: users.get_users(page_size=100, page_number=n), "entities")
    assert len(everyone) == 250 and len({user.id for user in everyone}) == 250
    shown = users.get_users(page_size=5, expand=["presence", "groups", "skills"]).entities[0]
    # What a seeded user is at present depends on the hour of the day.
    defined = {p.id: p.system_presence for p in official.PresenceApi(client).get_presencedefinitions().entities}
    assert shown.presence.presence_definition.system_presence == defined[shown.presence.presence_definition.id]
    assert shown.skills
    queue = queues.get_routing_queues().entities[0]
    members = pages(lambda n: queues.get_routing_queue_members(queue.id, page_number=n, page_size=50), "entities")
    assert len(members) == queue.member_count and all(member.name for member in members)
    return users, everyone[0]


def changes(client, users, user):
    presences = official.PresenceApi(client)
    busy = next(p for p in presences.get_presencedefinitions(page_size=100).entities if p.system_presence == "Busy")
    presences.patch_user_presence(user.id, "PURECLOUD", {"presenceDefinition": {"id": busy.id}})
    assert users.get_user(user.id, expand=["presence"]).presence.presence_definition.id == busy.id
    assert users.put_user_profileskills(user.id, body=["Welsh"]) == ["Welsh"]
    assert users.get_user_profileskills(user.id) == ["Welsh"]
    users.patch_users_bulk([{"id": user.id, "preferredName": "Countess"}])
    assert users.get_user(user.id).preferred_name == "Countess"
    criteria = [{"type": "EXACT", "fields": ["name"], "value": user.name}]
    assert [found.id for found in users.post_users_search({"query": criteria}).results] == [user.id]
    created = users.post_users({"name": "New", "email": "new@example.com"})
    refused(409, users.post_users, {"name": "New", "email": "NEW@example.com"})
    users.delete_user(created.id)
    refused(404, users.get_user, created.id)
    refused(405, client.call_api, "/api/v2/users/me", "PATCH", {}, [], {"Accept": "application/json"}, body={})


def analytics(client, interval):
    api = official.AnalyticsApi(client)

    def page(number):
        body = {"interval": interval, "paging": {"pageSize": 100, "pageNumber": number}}
        return api.post_analytics_conversations_details_query(body)

    by_query = pages(page, "conversations")
    job = api.post_analytics_conversations_details_jobs({"interval": interval}).job_id
    states = []
    while not states or states[-1] != "FULFILLED":
        states.append(api.get_analytics_conversations_details_job(job).state)
        assert len(states) < 20, states
    by_job, cursor = [], None
    while cursor is not None or not by_job:
        named = {"cursor": cursor} if cursor else {}
        part = api.get_analytics_conversations_details_job_results(job, page_size=300, **named)
        by_job += part.conversations
        cursor = part.cursor
    assert len(by_query) == len(by_job) == 1000
    assert [one.conversation_id for one in by_query] == [one.conversation_id for one in by_job]
    counted = api.post_analytics_conversations_aggregates_query({"interval": interval, "metrics": ["nOffered"]})
    assert counted.results[0].data[0].metrics[0].stats.count == 1000


def main(host, client_id, client_secret, interval):
    official.configuration.host = host
    client = official.api_client.ApiClient().get_client_credentials_token(client_id, client_secret)
    users, user = users_and_queues(client)
    changes(client, users, user)
    analytics(client, interval)
    client.access_token = "expired"
    refused(401, users.get_user, user.id)
    print("official Python SDK: all well")


main(*sys.argv[1:])
