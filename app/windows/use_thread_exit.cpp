// A program loads a DLL of which it uses something; see thread_exit.cpp.
extern "C" __declspec(dllimport) int shelfcastThreadExit;

extern "C" int shelfcastThreadExitUsed;
int shelfcastThreadExitUsed = 0;

__attribute__((constructor)) static void useThreadExit() {
    shelfcastThreadExitUsed = shelfcastThreadExit;
}
